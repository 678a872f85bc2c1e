/**
 * Writes shared/templates/data/templates.fr.json from the domain file given as argument.
 * Wording and typography are copied to the letter, but for the help lines of `help-words.mjs` and
 * our own codes and « (document source) », which mean nothing to those who read; only the shape
 * changes. Stops on any `type` or role it does not know, so that a new field is typed by a person
 * and never guessed.
 *
 *   node scripts/data/build-templates.mjs <source.json>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldKinds } from './field-kinds.mjs';
import { helpWords } from './help-words.mjs';
import { slugOf } from './kind-builders.mjs';
import { factsOf, flagsOf, roleOf, versionOf } from './template-facts.mjs';

const dataFolder = join(import.meta.dirname, '..', '..', 'shared', 'templates', 'data');
const classes = { D: 'dossier', A: 'aggregable', J: 'reflective', N: 'never' };
const used = new Set();

function main([sourcePath]) {
  if (sourcePath === undefined) throw new Error('usage: build-templates.mjs <source.json>');
  const source = readJson(sourcePath);
  const vocabulary = readJson(join(dataFolder, 'vocabulary.fr.json'));
  const kinds = fieldKinds({
    weatherWords: source.meteo,
    scales: source.echelles,
    principles: vocabulary.principles,
  });
  const templates = source.groupes.flatMap((group) =>
    group.templates.map((each) => convertTemplate(each, group.groupe, kinds, source)),
  );
  const unused = [...roleOf.keys(), ...flagsOf.keys(), ...helpWords.keys()].filter(
    (key) => !used.has(key),
  );
  if (unused.length > 0) throw new Error(`unused role, flag or help: ${unused.join(', ')}`);
  const target = join(dataFolder, 'templates.fr.json');
  writeFileSync(target, `${JSON.stringify(templates, null, 1)}\n`);
  process.stdout.write(`${templates.length} templates → ${target}\n`);
}

/** Where a sentence was taken from, and our codes, are for those who build the app. */
function said(text) {
  return text.replaceAll(/\s\((?:(?:[a-zé]+ du )?document source|[A-Z]\d{2})\)/g, '');
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function convertTemplate(source, groupTitle, kinds, { codev_minutages }) {
  return {
    id: source.id,
    slug: source.slug,
    version: versionOf.get(source.id) ?? 1,
    title: source.titre,
    minutes: source.minutes,
    group: groupTitle.replace(/^[A-Z]\. /, '').replace(/ \(seeds? .*\)$/, ''),
    seeds: source.seeds,
    description: said(source.description),
    frame: source.cadre.map(said),
    rules: source.regles.map(said),
    facts: factsOf(source.id, groupTitle.slice(0, 1), codev_minutages),
    phases: source.phases.map((phase, index) => convertPhase(source, phase, index, kinds)),
  };
}

function convertPhase(template, phase, index, kinds) {
  const id = `p${index + 1}`;
  // « Amorces » : the questions of the source text that open a co-construction session.
  const opens = index === 0 && ['T01', 'T02'].includes(template.id);
  return {
    id,
    title: phase.titre.replace(/^\d+\. /, ''),
    minutes: phase.minutes,
    aim: said(phase.but),
    prompts: phase.prompts.map((prompt, rank) => ({
      id: `${id}-q${rank + 1}`,
      source: prompt.source,
      text: { tu: said(prompt.tu ?? prompt.texte), vous: said(prompt.vous ?? prompt.texte) },
      ...(opens && prompt.source === 'seed' ? { opening: true } : {}),
    })),
    fields: phase.champs.map((field) => convertField(template, field, kinds)),
    postures: phase.posture.map(said),
  };
}

function convertField(template, field, kinds) {
  const key = plainSpaces(`${template.id}/${field.libelle}`);
  const kind = kinds.get(key) ?? kinds.get(plainSpaces(field.type)) ?? choiceOf(field.type);
  if (kind === null) throw new Error(`no kind for ${key}: ${field.type}`);
  const role = roleOf.get(key);
  if (role !== undefined || flagsOf.has(key)) used.add(key);
  return {
    id: slugOf(field.libelle),
    label: field.libelle,
    help: helpOf(field.aide),
    class: classes[field.classe],
    kind,
    ...(role === undefined ? {} : { role }),
    ...flagsOf.get(key),
  };
}

function helpOf(words) {
  const key = plainSpaces(words ?? '');
  if (!helpWords.has(key)) return words;
  used.add(key);
  return helpWords.get(key);
}

/** The tables of this folder are written with ordinary spaces; the wording never is changed. */
function plainSpaces(text) {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}

/** « choix (a, b, autre) », « choix multiple (a, b) » → a choice with these very words. */
function choiceOf(type) {
  const match = /^choix( multiple)?(?: facultatif)? \((.+)\)$/.exec(type);
  if (match === null) return null;
  const options = match[2].split(', ');
  return {
    type: 'choice',
    options,
    multiple: match[1] !== undefined,
    free: options.includes('autre'),
  };
}

main(process.argv.slice(2));
