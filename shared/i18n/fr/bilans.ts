export const bilans = {} as const;
