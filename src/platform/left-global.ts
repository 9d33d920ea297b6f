const scope = globalThis as unknown as Record<string, unknown>;

/**
 * What a script of ours left in this global scope under a name, for those that come after it; `undefined` for nothing. A
 * page's elements answer under their ids there: they are none of ours.
 */
export function leftGlobal<Value>(name: string): Value | undefined {
  return Object.hasOwn(scope, name) ? (scope[name] as Value) : undefined;
}

/** Leaves a value under a name; `undefined` takes it away. */
export function leaveGlobal(name: string, value: unknown): void {
  // Defined: a value that is set would go to the page's element of that id.
  if (value === undefined) delete scope[name];
  else Object.defineProperty(scope, name, { value, configurable: true });
}
