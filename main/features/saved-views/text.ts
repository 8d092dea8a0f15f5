export const savedViewText = {
  taken: (name: string) => `“${name}” adında bir görünüm var. Başka bir ad yazın ya da “Üzerine yaz”ı işaretleyin.`,
  takenHere: (name: string) => `“${name}” adında bir görünüm var. Başka bir ad yazın.`,
  tooMany: (most: number) => `En çok ${most} görünüm kaydedilebilir. Kullanmadığınız bir görünümü silip yeniden deneyin.`,
} as const;
