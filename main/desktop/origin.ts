/** Where the page lives: a protocol of our own, so that it has an origin no web page can have. */
export const pageScheme = 'app';
export const pageOrigin = 'app://rentium';
export const pageUrl = `${pageOrigin}/index.html`;
