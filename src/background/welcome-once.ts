/** The parts of the API that open the first-run page. */
export interface WelcomeApi {
  readonly runtime: {
    readonly onInstalled: { addListener(listener: (details: { reason: string }) => void): void };
    getURL(path: string): string;
  };
  readonly management: { getSelf(): Promise<{ installType: string }> };
  readonly tabs: { create(tab: { url: string }): Promise<unknown> };
}

/**
 * Opens the first-run page once, after the extension was installed from a store or a file; never after an update, nor
 * for a developer, whose browser loads a build anew at every start. Call it at start-up.
 */
export function welcomeOnce({ runtime, management, tabs }: WelcomeApi): void {
  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void openUnlessDeveloping();
  });
  async function openUnlessDeveloping(): Promise<void> {
    const { installType } = await management.getSelf();
    if (installType !== "development") await tabs.create({ url: runtime.getURL("welcome.html") });
  }
}
