import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compareHalf, reproducesHash, sharedLines } from '../../../scripts/prove-bilingual.ts';
import { readBilingual } from '../../../src/document/bilingual/index.ts';
import { unit } from './unit.ts';

const ENGLISH = '# Save\r\n\r\nSave it.\r\n';
const HASH = createHash('sha1').update(ENGLISH).digest('hex');
const STAMP = `---\nms.openlocfilehash: ${HASH}\nms.lasthandoff: 01/31/2020\n---\n`;
const SXS = `${STAMP}# ${unit('0a1b2-101', 'Spara', 'Save')}\n\n${unit('0a1b2-102', 'Spara den.', 'Save it.')}\n`;
const PLAIN = `${STAMP}# Spara\n\nSpara den.\n`;

describe('the proof on real trees', () => {
  it('tells a published page from one that is not the same', () => {
    const target = readBilingual(SXS)!.target.text;
    expect(compareHalf(target, PLAIN)).toBe('equal');
    expect(compareHalf(target, PLAIN.replaceAll('\n', '\r\n'))).toBe('line ends differ');
    expect(compareHalf(target, PLAIN.replace('den', 'det'))).toBe('differs');
    expect(compareHalf(target, PLAIN.replace(HASH, '0'.repeat(40)))).toBe('other revision');
    expect(compareHalf(target, undefined)).toBe('no counterpart');
  });

  it('knows the file that a page was translated from by its hash', () => {
    const source = readBilingual(SXS)!.source.text;
    expect(reproducesHash(source)).toBe(true);
    expect(reproducesHash(source.replace('Save it', 'Save him'))).toBe(false);
  });

  it('counts the lines that another revision still has', () => {
    expect(sharedLines('# <a name="a"></a>A\n\nb\n', ['# A\nc'])).toBe(0.5);
  });
});
