// @ts-check

/**
 * How long anything is waited for in a driven browser, ms. A condition is met at once, or the machine is busy: several
 * times what was seen with ten processes for a core.
 */
export const LIMIT_MS = 30_000;

/** Pause between two looks, in milliseconds. */
const pauseMs = 40;

/**
 * Waits for a condition: the first truthy value that `look` gives. A `look` that throws counts as "not yet".
 *
 * @template T
 * @param {string} what  named in the error
 * @param {() => T | Promise<T>} look
 * @param {number} [limitMs]
 * @returns {Promise<NonNullable<T>>}
 * @throws when the limit is over, with the last error of `look`
 */
export async function until(what, look, limitMs = LIMIT_MS) {
  const end = Date.now() + limitMs;
  let lastError;
  while (Date.now() < end) {
    try {
      const value = await look();
      if (value) return value;
    } catch (error) {
      lastError = error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new Error(`Waited ${limitMs} ms in vain for ${what}.`, { cause: lastError });
}
