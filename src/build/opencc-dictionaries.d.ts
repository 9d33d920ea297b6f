/** OpenCC's dictionaries as opencc-js has them: `key value|key value`. */
declare module "opencc-js/dict/*" {
  const entries: string;
  // biome-ignore lint/style/noDefaultExport: the form that the package has.
  export default entries;
}
