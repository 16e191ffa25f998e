import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/detect.ts';

describe('detectLanguage', () => {
  it.each<[string, string, readonly string[]]>([
    ['en', 'This page describes how a circuit is created and provisioned.', ['en', 'nl', 'sv', 'fr', 'ko']],
    ['nl-NL', 'Op deze pagina staat hoe een circuit wordt gemaakt en ingericht.', ['en', 'nl-NL', 'de']],
    ['sv', 'Den här sidan beskriver hur en krets skapas och etableras.', ['en', 'sv', 'nb', 'da']],
    ['fr', 'Cette page décrit comment un circuit est créé et approvisionné.', ['en', 'fr', 'es', 'it']],
    ['uk', 'На цій сторінці описано, як створюється та готується канал.', ['ru', 'uk']],
    ['ru', 'На этой странице описано, как создаётся и готовится канал.', ['ru', 'uk']],
    ['ja', 'このページでは回線の作成方法を説明します。', ['ja', 'zh-CN', 'ko']],
    ['zh-CN', '本页介绍如何创建和预配线路，以及如何连接到网络。', ['ja', 'zh-CN', 'ko']],
    ['ko', 'ExpressRoute 회로를 만들고 프로비전하는 방법', ['ko', 'en']],
  ])('reads %s', async (language, text, among) => {
    expect(await detectLanguage(text, among)).toMatchObject({ language, reliable: true });
  });

  it('relies on no short text', async () => {
    expect((await detectLanguage('Next steps', ['en', 'nl']))?.reliable).toBe(false);
  });

  it('has nothing to say of text without letters, or in a script of none', async () => {
    expect(await detectLanguage('12 % — 34', ['en', 'nl'])).toBeUndefined();
    expect(await detectLanguage('이 회로는 준비되었습니다', ['en', 'nl'])).toBeUndefined();
  });

  it('ends on hostile text', async () => {
    for (const piece of ['é', 'le circuit est créé et ', '한', ' ']) {
      const found = await detectLanguage(piece.repeat(1_000_000 / piece.length), ['en', 'fr']);
      expect(found?.language).toBe(piece.startsWith('le') ? 'fr' : undefined);
    }
  });
});
