import { describe, expect, it } from 'vitest';
import { drawPassphrase } from '#main/vault/keys/draw-passphrase.ts';
import { judgePassphrase } from '#main/vault/keys/strength.ts';

describe('the judgement of a phrase', () => {
  it.each([
    'lampe nuage violon cerise',
    'mon chat dort sur le canapé bleu',
    'Ёлка зимой пахнет смолой и снегом',
    '雨の日には古い地図を眺めて過ごす猫がいる',
  ])('accepts « %s »', async (phrase) => {
    expect(await judgePassphrase(phrase)).toMatchObject({ ok: true, missing: null, level: 4 });
  });

  it.each([
    'azertyuiopqsdfghjklm',
    'motdepassemotdepasse',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'liberté égalité fraternité',
    'Il était une fois',
    "je t'aime mon amour",
    'carnet de pair pair-aidant',
    'correct horse battery staple',
  ])('finds « %s » too easy to guess', async (phrase) => {
    expect(await judgePassphrase(phrase)).toMatchObject({ ok: false, missing: 'guessable' });
  });

  it('asks for fifteen characters, however unguessable', async () => {
    const judged = await judgePassphrase('x7#Qm!z9Lp@2wv');
    expect(judged).toMatchObject({ ok: false, length: 14, missing: 'length', level: 3 });
  });

  it('knows the words of the person', async () => {
    const phrase = 'zorglub quincaillou';
    expect(await judgePassphrase(phrase)).toMatchObject({ ok: true });
    const judged = await judgePassphrase(phrase, ['Zorglub', 'Quincaillou']);
    expect(judged).toMatchObject({ ok: false, missing: 'guessable' });
  });

  it('accepts every phrase it draws', async () => {
    for (let i = 0; i < 30; i += 1) {
      const phrase = drawPassphrase();
      expect(phrase.split(' ')).toHaveLength(6);
      expect(await judgePassphrase(phrase)).toMatchObject({ ok: true });
    }
  });
});
