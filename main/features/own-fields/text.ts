/** Sentences of the office's own fields. */
export const ownFieldText = {
  tooMany: (most: number) => `En çok ${most} ek alan tanımlanabilir. Kullanmadığınız bir alanı yeniden adlandırın.`,
  nameTaken: (name: string) => `“${name}” adında bir ek alan var.`,
  choicesNeeded: 'Listede en az iki seçenek olmalı.',
  sameChoice: (choice: string) => `“${choice}” listede iki kez geçiyor.`,
  kindStays: 'Bu alana değer yazılmış; türü değişmez. Yeni türle ayrı bir alan ekleyin.',
  choiceUsed: (choice: string) => `“${choice}” kayıtlarda kullanılıyor; listeden çıkarılamaz.`,
  unknownField: 'Bu ek alan artık kullanılmıyor. Sayfayı yenileyin.',
  number: 'Sayı anlaşılamadı. Örnek: 12,5',
} as const;
