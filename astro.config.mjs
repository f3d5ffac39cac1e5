// How Astro builds the site: static pages, a strict content policy, nothing sent anywhere.

import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { placeOf } from './scripts/place.ts';

const { site, base, dist } = placeOf(process.env);

export default defineConfig({
  site,
  base,
  outDir: dist,
  output: 'static',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // The policy of the site forbids styles within a page.
    inlineStylesheets: 'never',
  },
  // Astro's default drops the space between two inline elements that stand on two lines.
  compressHTML: true,
  integrations: [mdx(), preact()],
  // Its highlighter colors by style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  prefetch: false,
  devToolbar: { enabled: false },
  security: {
    // Astro adds the hashes of what it bundles. What only one page needs (search: 'wasm-unsafe-eval') that page
    // adds for itself through Astro.csp. frame-ancestors works in a header only: scripts/headers.ts.
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
