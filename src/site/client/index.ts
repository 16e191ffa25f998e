import './bilingual.ts';
import './targets.ts';
