import type { Element } from 'hast';
import type { SiteLocale } from '../data/frame.ts';
import { h } from './h.ts';

export const MODES = ['off', 'below', 'beside'] as const;

/** How the source text is shown: a group of radio buttons, which styles alone obey. */
export function bilingualControl({ messages: { t } }: SiteLocale): Element {
  return h(
    'fieldset',
    { className: ['ig-bilingual'] },
    h('legend', {}, t('site:bilingual.label')),
    MODES.map((mode) => {
      const id = `ig-bilingual-${mode}`;
      return h(
        'label',
        { htmlFor: [id] },
        h('input', {
          type: 'radio',
          name: 'ig-bilingual',
          id,
          value: mode,
          autoComplete: ['off'],
          ...(mode === 'off' && { checked: true }),
        }),
        h('span', {}, t(`site:bilingual.${mode}`)),
      );
    }),
  );
}

/**
 * Runs where it stands, before what follows is painted, so that nothing moves when the mode is another than `off`:
 * the address says it (`?bilingual=below`), else the last choice.
 */
export const RESTORE_MODE =
  "(function(){try{var m=new URLSearchParams(location.search).get('bilingual')||localStorage.getItem('isogloss:bilingual');" +
  "var e=/^(off|below|beside)$/.test(m)&&document.getElementById('ig-bilingual-'+m);if(e)e.checked=true}catch(e){}})()";
