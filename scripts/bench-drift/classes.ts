import { COSMETIC } from './cosmetic.ts';
import type { Defect } from './defect.ts';
import { CODE } from './defects/code.ts';
import { DROPPED } from './defects/dropped.ts';
import { LANGUAGE } from './defects/language.ts';
import { ORDER } from './defects/order.ts';
import { TOKENS } from './defects/tokens.ts';

export const DEFECTS: readonly Defect[] = [...DROPPED, ...ORDER, ...TOKENS, ...CODE, ...LANGUAGE];
export { COSMETIC };
