/** Discreet mode: what a neighbour's eye may see. */
export const discreet = {
  title: 'Discrétion',
  codes: 'Montrer des codes à la place des pseudonymes',
  codesHelp:
    'Dans les titres et les listes, « P-7 » remplace le pseudonyme ; rien n’est changé dans le coffre. Le texte d’une page ouverte, lui, reste tel qu’il a été écrit.',
  blur: 'Flouter le carnet quand une autre fenêtre est utilisée',
  blurHelp: 'Il redevient net dès qu’on y revient.',
  protect: 'Empêcher les captures et le partage d’écran',
  protectHelp:
    'Le carnet apparaît noir ou absent sur une image de l’écran. Certaines loupes et aides à la lecture peuvent en être gênées : ce réglage s’enlève à tout moment.',
  linux:
    'Sous Linux, aucun programme ne peut empêcher une capture ou un partage d’écran : la touche F8 reste le moyen sûr de masquer le carnet.',
  key: 'La touche F8 masque tout, à tout moment. Le titre de la fenêtre ne dit jamais rien de plus que « Carnet de pair ».',
} as const;
