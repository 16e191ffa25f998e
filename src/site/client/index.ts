import './bilingual.ts';
import './targets.ts';
import './search-button.ts';
