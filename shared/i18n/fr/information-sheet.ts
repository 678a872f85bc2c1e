import type { Address } from '#shared/features/fields.ts';
import { maySaySecrecy, type PracticeFrame } from '#shared/rules/sheets/practice-frame.ts';

/** Raised with any change of a sentence: the proof of what was handed over names it. */
export const informationVersion = 2;

/** One part of the information handed to the person before any note (RGPD art. 13; practice.md R2). */
export interface InformationPart {
  readonly title: string;
  readonly text: string;
}

type Said = Record<Address, string>;

/** « Secret professionnel » is said only where a text gives it (practice.md 3A). */
function confidentiality(frame: PracticeFrame): Said {
  return maySaySecrecy(frame)
    ? {
        tu: 'Ce que tu me dis reste entre nous. Selon la convention qui me lie au service, le secret professionnel peut s’appliquer ; demande-moi ce que cela change pour toi.',
        vous: 'Ce que vous me dites reste entre nous. Selon la convention qui me lie au service, le secret professionnel peut s’appliquer ; demandez-moi ce que cela change pour vous.',
      }
    : {
        tu: 'Ce que tu me dis reste entre nous : c’est mon engagement de confidentialité. Je n’en parle à personne sans ton accord écrit, donné pour une personne et une raison précises ; tu peux le retirer quand tu veux.',
        vous: 'Ce que vous me dites reste entre nous : c’est mon engagement de confidentialité. Je n’en parle à personne sans votre accord écrit, donné pour une personne et une raison précises ; vous pouvez le retirer quand vous voulez.',
      };
}

const parts: readonly { readonly title: string; readonly said: Said }[] = [
  {
    title: 'Ce que j’écris',
    said: {
      tu: 'Quelques notes sur nos rencontres, si tu es d’accord. Tu peux demander que je n’écrive presque rien, ou rien du tout : cela ne change pas l’accompagnement. Je te désigne par un pseudonyme, pas par ton nom.',
      vous: 'Quelques notes sur nos rencontres, si vous êtes d’accord. Vous pouvez demander que je n’écrive presque rien, ou rien du tout : cela ne change pas l’accompagnement. Je vous désigne par un pseudonyme, pas par votre nom.',
    },
  },
  {
    title: 'Où c’est rangé',
    said: {
      tu: 'Dans un carnet chiffré, c’est-à-dire illisible sans ma phrase de passe ou ma feuille de secours : sur mon ordinateur, et dans ses copies de sauvegarde. Le carnet n’envoie rien sur Internet.',
      vous: 'Dans un carnet chiffré, c’est-à-dire illisible sans ma phrase de passe ou ma feuille de secours : sur mon ordinateur, et dans ses copies de sauvegarde. Le carnet n’envoie rien sur Internet.',
    },
  },
  {
    title: 'Combien de temps',
    said: {
      tu: 'Tant que nous nous voyons, puis deux ans au plus après notre dernière rencontre. Tu peux demander plus court.',
      vous: 'Tant que nous nous voyons, puis deux ans au plus après notre dernière rencontre. Vous pouvez demander plus court.',
    },
  },
  {
    title: 'Les limites',
    said: {
      tu: 'Si ta vie, ou celle de quelqu’un, est en danger grave et immédiat, je peux devoir prévenir les secours. Je te le dirai avant, chaque fois que c’est possible.',
      vous: 'Si votre vie, ou celle de quelqu’un, est en danger grave et immédiat, je peux devoir prévenir les secours. Je vous le dirai avant, chaque fois que c’est possible.',
    },
  },
  {
    title: 'Tes droits',
    said: {
      tu: 'Tu peux lire ce que j’écris sur toi, le faire corriger, y ajouter tes mots, en demander une copie, le faire effacer, ou retirer ton accord, à tout moment et sans te justifier. En cas de désaccord, tu peux t’adresser à la CNIL, ou à l’autorité de ton pays.',
      vous: 'Vous pouvez lire ce que j’écris sur vous, le faire corriger, y ajouter vos mots, en demander une copie, le faire effacer, ou retirer votre accord, à tout moment et sans vous justifier. En cas de désaccord, vous pouvez vous adresser à la CNIL, ou à l’autorité de votre pays.',
    },
  },
];

/** What the user says of themselves, in their own words; empty, the sheet does without. */
export interface OwnWords {
  readonly role: string;
  readonly ownPrinciples: string;
}
const noOwnWords: OwnWords = { role: '', ownPrinciples: '' };

function ownParts({ role, ownPrinciples }: OwnWords): InformationPart[] {
  return [
    { title: 'Qui je suis', text: role.trim() },
    { title: 'Ce qui guide ma pratique', text: ownPrinciples.trim() },
  ].filter(({ text }) => text !== '');
}

/** The information sheet, in plain words, in *tu* or *vous*, as the frame of practice allows. */
export function informationSheet(
  address: Address,
  frame: PracticeFrame,
  own: OwnWords = noOwnWords,
): InformationPart[] {
  const all = parts.map(({ title, said }) => ({ title, text: said[address] }));
  const entreNous = { title: 'Ce qui reste entre nous', text: confidentiality(frame)[address] };
  const titled = all.map((part) =>
    part.title === 'Tes droits' && address === 'vous' ? { ...part, title: 'Vos droits' } : part,
  );
  return [...ownParts(own), ...titled.slice(0, 1), entreNous, ...titled.slice(1)];
}
