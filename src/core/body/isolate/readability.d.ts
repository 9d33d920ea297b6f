/** The file alone: the package's root brings a second one along. */
declare module "@mozilla/readability/Readability.js" {
  import { Readability } from "@mozilla/readability";
  export = Readability;
}
