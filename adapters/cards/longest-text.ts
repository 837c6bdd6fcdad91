/** In signs: longer than this nothing is read of a field, whatever fits in it. */
export const longestText = 4000
