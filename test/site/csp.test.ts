import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyFor, withPolicy } from '../../src/site/csp.ts';

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

describe('a page with its policy', () => {
  it('has it after the character set, before anything that could run', () => {
    const page = '<!DOCTYPE html><html><head><meta charset="utf-8"/><script>a()</script></head></html>';
    expect(withPolicy(page)).toMatch(
      /^<!DOCTYPE html><html><head><meta charset="utf-8"\/><meta http-equiv="content-security-policy" content="default-src [^"]*"><script>/,
    );
  });

  it('has it first in a head without a character set, and not at all without a head', () => {
    expect(withPolicy('<html><head><title>x</title></head>')).toContain('<head><meta http-equiv=');
    expect(withPolicy('<p>a piece</p>')).toBe('<p>a piece</p>');
  });
});
