/** What sort of quantity a unit counts; it decides what is shown and how it is ranked. */
export type UnitKind =
  | "money"
  | "share"
  | "points"
  | "multiple"
  | "people"
  | "count"
  | "size"
  | "area"
  | "score"
  | "time"
  | "none";
