/** 0 fine, 1 problems in the input, 2 wrong usage; 3 is a defect of briefdeck's own. */
export const exitCodes = { fine: 0, problems: 1, usage: 2, defect: 3 } as const;
