/** The browser's store takes a while to wake: it does so while the rest of the page is evaluated. */
void globalThis.indexedDB?.databases().catch(() => undefined)
