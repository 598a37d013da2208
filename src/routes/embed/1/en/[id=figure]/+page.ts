/** The page is static; parts/embedEntry.ts brings its figure to life without the site's app. */
export const csr = false;
