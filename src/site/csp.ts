import { createHash } from 'node:crypto';

/** Attributes of an opening tag stand in quotes, in what Astro and rehype write. */
const SCRIPT = /<script((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/script>/g;

/**
 * The policy of a page: scripts from this host and those that stand in the page, known by their hashes; nothing
 * from elsewhere. Starlight sets styles in attributes, and the search runs WebAssembly.
 */
export function policyFor(html: string): string {
  const hashes = new Set<string>();
  for (const [, attributes = '', code = ''] of html.matchAll(SCRIPT)) {
    if (/\ssrc\s*=/.test(attributes) || code === '') continue;
    hashes.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  }
  return [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${[...hashes].join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Writes its policy into a page's head, as its first word after the character set. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`;
  const head = html.search(/<meta charset/i);
  const at = head < 0 ? html.indexOf('<head>') + 6 : html.indexOf('>', head) + 1;
  return at > 5 ? html.slice(0, at) + meta + html.slice(at) : html;
}
