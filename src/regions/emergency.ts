/**
 * Numbers that help in danger, whatever a pack names: emergency calls of the world (ITU-T E.161.1 and the countries' own) and the
 * European Union's harmonised lines for children and for emotional support (decision 2007/116/EC). No pack takes one out of an answer.
 */
export const SAFETY_NUMBERS: readonly string[] = [
  ...['112', '911', '999', '000', '110', '113', '115', '117', '118', '119', '122', '123', '155', '988'],
  ...['116 000', '116 006', '116 111', '116 117', '116 123', '1925', '16662'],
];
