import type { Block } from '../../document/types.ts';
import { walkBlocks } from '../../document/walk.ts';
import type { Cues } from '../cues/index.ts';
import { plainOf } from '../outline.ts';
import { isAction } from './actions.ts';

/** Sections that are the steps of one procedure, with the section around them. */
export interface SectionSteps {
  readonly around: Block | undefined;
  readonly sections: readonly Block[];
}

const HAN = '一二三四五六七八九十';
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Finds sections headed "Step 1", "Step 2", or "1. Install", "2. Configure", that follow one another. */
export function findSectionSteps(blocks: readonly Block[], cues: Cues): SectionSteps[] {
  const found: SectionSteps[] = [];
  const groups = [{ around: undefined as Block | undefined, children: blocks }];
  for (const block of walkBlocks(blocks)) {
    if (block.kind === 'section') groups.push({ around: block, children: block.children });
  }
  for (const { around, children } of groups) {
    const sections = children.filter(({ kind }) => kind === 'section');
    const steps = sections.filter((section, index) => {
      const before = sections.slice(0, index).map((each) => numberOf(each, cues));
      const number = numberOf(section, cues);
      return number !== undefined && number === before.filter((each) => each !== undefined).length + 1;
    });
    if (steps.length > 1) found.push({ around, sections: steps });
  }
  return found;
}

function numberOf(section: Block, cues: Cues): number | undefined {
  const heading = section.children.find(({ kind }) => kind === 'heading');
  if (!heading) return undefined;
  const title = plainOf(heading);
  const step = stepPattern(cues).exec(title);
  if (step) return read(step[1] ?? step[2] ?? step[3] ?? '');
  const numbered = /^(\d{1,2})[.)、]\s*(?!\d)(.+)$/u.exec(title);
  return numbered && isAction(numbered[2]!, cues) ? Number(numbered[1]) : undefined;
}

const patterns = new WeakMap<Cues, RegExp>();

function stepPattern(cues: Cues): RegExp {
  let pattern = patterns.get(cues);
  if (!pattern) {
    const nouns = [...cues.words('step')].filter((word) => word !== '第').join('|') || 'step';
    const number = `(\\d{1,2}|[${HAN}]|${WORDS.join('|')})`;
    pattern = new RegExp(
      `^(?:${nouns})\\s*${number}(?![\\p{L}\\d])|^第\\s*${number}\\s*步|^${number}\\s?단계`,
      'iu',
    );
    patterns.set(cues, pattern);
  }
  return pattern;
}

function read(text: string): number {
  const han = HAN.indexOf(text);
  const word = WORDS.indexOf(text.toLowerCase());
  return han >= 0 ? han + 1 : word >= 0 ? word + 1 : Number(text);
}
