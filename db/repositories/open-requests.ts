/** SQL of "still open", written once: the partial indexes of the request table know this very text. */
export const openStateSql = `state IN ('acik', 'birimde', 'yanitlandi')`;
