export const pathways = {} as const;
