/** Version of package.json, put in by the build. */
declare const __VERSION__: string;

/** Browser that a bundle is built for, put in by the build. */
declare const __TARGET__: "chrome" | "firefox";

/** A style sheet as text: the build puts it into the bundle. */
declare module "*.css" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: the form that esbuild's text loader has.
  export default text;
}
