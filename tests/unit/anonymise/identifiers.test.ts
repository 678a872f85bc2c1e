import { describe, expect, it } from 'vitest';
import { isAvs, isIban, isNir, isNiss } from '#shared/anonymise/rules/identifiers.ts';
import { found } from './found.ts';

it.each([
  ['RIB : FR76 3000 6000 0112 3456 7890 189', 'FR76 3000 6000 0112 3456 7890 189'],
  ['compte BE68 5390 0754 7034 ouvert', 'BE68 5390 0754 7034'],
  ['NIR 1 61 09 62 498 021 52', '1 61 09 62 498 021 52'],
  ['registre national 85.07.30-033.28', '85.07.30-033.28'],
  ['AVS 756.9217.0769.85', '756.9217.0769.85'],
  ['RAMQ TREJ 8503 1912', 'TREJ 8503 1912'],
  ['matricule 1993 0412 345 67', '1993 0412 345 67'],
  ['voiture immatriculée AB-123-CD', 'AB-123-CD'],
  ['plaque belge 1-ABC-234', '1-ABC-234'],
  ['sa voiture VD 123456 est en panne', 'VD 123456'],
  ['dossier n° 2023-45871 ouvert', '2023-45871'],
  ['écrou 48213', '48213'],
  ['digicode B4571 en bas', 'B4571'],
  ['billet au dossier QZKLMN', 'QZKLMN'],
  ['réf. DDD-24-7781', 'DDD-24-7781'],
  ['pièce 2003H847569 jointe', '2003H847569'],
  ['visite 42bg98765 prévue', '42bg98765'],
  ['requête 19380 / 92', '19380 / 92'],
  ['code 2 1 5 6 3 7 9 3 2', '2 1 5 6 3 7 9 3 2'],
  ['IPP 9281973', '9281973'],
  ['il note 98765 au dos', '98765'],
])('%s', (text, expected) => {
  expect(found(text)).toContain(`ID:${expected}`);
});

it('leaves quantities alone', () => {
  expect(found('il a reçu 1250 euros et une carte de 20 €')).toEqual([]);
  expect(found('elle a fait 12000 pas')).toEqual([]);
});

describe('keys', () => {
  it('checks modulo 97 of an account', () => {
    expect(isIban('BE68 5390 0754 7034')).toBe(true);
    expect(isIban('DE68 5390 0754 7034 1')).toBe(false);
  });
  it('checks the key of a NIR', () => {
    expect(isNir('255081416802538')).toBe(true);
  });
  it('checks a Belgian number, before and after 2000', () => {
    expect(isNiss('85073003328')).toBe(true);
    expect(isNiss('85073003329')).toBe(false);
  });
  it('checks the last digit of an AVS number', () => {
    expect(isAvs('7569217076985')).toBe(true);
    expect(isAvs('7569217076986')).toBe(false);
  });
});
