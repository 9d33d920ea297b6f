/** The part of `storage` that lives as long as the browser runs. */
export interface SessionStorage {
  readonly session: {
    get(key: string): Promise<Record<string, unknown>>;
    set(values: Record<string, unknown>): Promise<void>;
  };
}

const KEY = "startedEarly";

/** Calls `start` once as long as the browser runs: whoever never clicks pays for one start, and its ten minutes. */
export async function startOnce({ session }: SessionStorage, start: () => Promise<void>): Promise<void> {
  if ((await session.get(KEY))[KEY] === true) return;
  await session.set({ [KEY]: true });
  await start();
}
