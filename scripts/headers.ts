// The HTTP headers the site ships with: written for static hosts at build time, and sent by our own server.

export interface HeaderRule {
  /** A path, or a path prefix ending in `*`. */
  path: string;
  headers: Record<string, string>;
}

const YEAR = 31_536_000;

/**
 * Every rule that fits a path adds to its headers. No header stands in two rules that may fit one path: Netlify and
 * Cloudflare join the values of such a header, our own server would take the last. The content policy itself is a meta
 * tag in each page, with that page's hashes.
 */
export const headerRules: HeaderRule[] = [
  {
    path: '/*',
    headers: {
      // The one directive that browsers ignore in a meta tag.
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  // File names there hold a hash of their content, so they never change.
  { path: '/_astro/*', headers: { 'Cache-Control': `public, max-age=${YEAR}, immutable` } },
  // The data is for anyone's page to read.
  { path: '/api/*', headers: { 'Access-Control-Allow-Origin': '*' } },
  { path: '/schemas/*', headers: { 'Access-Control-Allow-Origin': '*' } },
  { path: '/feed.xml', headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  { path: '/llms.txt', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
];

/** The headers for a path, base path taken off, such as `/failures/`. */
export function headersFor(path: string): Record<string, string> {
  const fitting = headerRules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...fitting.map((rule) => rule.headers));
}

/** The rules as the `_headers` file that Netlify, Cloudflare Pages and others read, for a site below a base path. */
export function headersFile(base: string): string {
  const blocks = headerRules.map(({ path, headers }) =>
    [base + path.slice(1), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n')}\n`;
}
