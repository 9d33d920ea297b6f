/** A string of the page that can be rewritten: a text node, or an attribute that people read. */
export type Slot = Text | Attr;

/** What slots said before they were converted. It keeps none alive that the page has dropped. */
export interface TextMemory {
  /** The slot says what it was converted to, and the page has not written to it since; or the page copied it from one. */
  isConverted(slot: Slot): boolean;
  /** What the page wrote into the slot; asking changes nothing. */
  originalOf(slot: Slot): string;
  /** Writes a slot, unless it says so already, and remembers what it said. */
  write(slot: Slot, original: string, converted: string): void;
  /** Slots that were written and say what they were converted to. */
  convertedSlots(): readonly Slot[];
  /** Gives a slot its original back, if it is converted. */
  restore(slot: Slot): void;
}

interface Rewritten {
  readonly original: string;
  readonly converted: string;
}

/** What a slot says. */
export function textOfSlot(slot: Slot): string {
  return slot.nodeType === TEXT_NODE ? (slot as Text).data : (slot as Attr).value;
}

const TEXT_NODE = 3;

/** A memory that is empty. */
export function createTextMemory(): TextMemory {
  const { remember, findRow, rowOf, slots } = createRows();
  return {
    isConverted: (slot) => rowOf(slot) !== null,
    originalOf: (slot) => findRow(slot)?.original ?? textOfSlot(slot),
    write(slot, original, converted) {
      writeSlot(slot, converted);
      remember(slot, { original, converted });
    },
    convertedSlots: () => slots().filter((slot) => rowOf(slot)),
    restore(slot) {
      const row = rowOf(slot);
      if (row) writeSlot(slot, row.original);
    },
  };
}

/** What was written into slots, as long as they live. */
function createRows() {
  const rewritten = new WeakMap<Slot, Rewritten>();
  /** Originals by what they became: the page clones and copies what it shows. */
  const originals = new Map<string, string>();
  let known: WeakRef<Slot>[] = [];
  let swept = 0;

  const remember = (slot: Slot, row: Rewritten): void => {
    if (!rewritten.has(slot)) known.push(new WeakRef(slot));
    rewritten.set(slot, row);
    if (row.original !== row.converted) originals.set(row.converted, row.original);
    // Twice as many as were alive at the last sweep: the page may have dropped them by now.
    if (known.length <= 2 * swept + 1000) return;
    known = known.filter((reference) => reference.deref());
    swept = known.length;
  };
  /** What the slot says, where that was written; of a copy, what its like was written from. */
  const findRow = (slot: Slot): Rewritten | null => {
    const text = textOfSlot(slot);
    const row = rewritten.get(slot);
    if (row) return row.converted === text ? row : null;
    const original = originals.get(text);
    return original === undefined ? null : { original, converted: text };
  };
  return {
    remember,
    slots: (): Slot[] => known.flatMap((reference) => reference.deref() ?? []),
    findRow,
    /** The same of a slot that may be written: it is written back from now on. */
    rowOf(slot: Slot): Rewritten | null {
      const row = findRow(slot);
      if (row && !rewritten.has(slot)) remember(slot, row);
      return row;
    },
  };
}

/** A node that is written loses the selection in it, so one that says this already is not. */
function writeSlot(slot: Slot, text: string): void {
  if (textOfSlot(slot) === text) return;
  if (slot.nodeType === TEXT_NODE) (slot as Text).data = text;
  else (slot as Attr).value = text;
}
