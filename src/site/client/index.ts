import './bilingual.ts';
import './drawings.ts';
import './targets.ts';
import './search-button.ts';
import './sidebar.ts';
