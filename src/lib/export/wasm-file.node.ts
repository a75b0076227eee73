/** resvg’s module as a data URL. */
export { default as WASM_FILE } from '@resvg/resvg-wasm/index_bg.wasm?url&inline';
