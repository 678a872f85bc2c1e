export const persons = {} as const;
