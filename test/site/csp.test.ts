import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyFor } from '../../src/site/csp.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

describe('the policy of a page', () => {
  it('knows the scripts that stand in it by their hashes, each once', () => {
    const policy = policyFor(
      '<script>a()</script><script type="module">b("<p>")</script><script>a()</script>',
    );
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('a()')} ${hash('b("<p>")')};`);
  });

  it('leaves files to the host', () => {
    expect(policyFor('<script src="/x.js" type="module"></script>')).toContain(
      "script-src 'self' 'wasm-unsafe-eval';",
    );
  });

  it.each(["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"])(
    'says %s',
    (part) => {
      expect(policyFor('').split('; ')).toContain(part);
    },
  );
});
