/** Sentences of the office's own lists. */
export const catalogueText = {
  topicTaken: (path: string) => `“${path}” konusu zaten var.`,
  topicInItself: 'Bir konu kendi altına taşınamaz.',
  topicTooDeep: 'Konular iki basamaklıdır. Üst konu olarak bir ana konu seçin.',
  topicHasChildren: 'Altında konular olan bir ana konu, başka bir konunun altına taşınamaz.',
  nameTaken: (name: string) => `“${name}” listede zaten var.`,
  lastChannel: 'Son başvuru yolu kapatılamaz. En az bir yol kullanımda kalmalı.',
  lastReason: 'Son gerekçe kapatılamaz. En az bir gerekçe kullanımda kalmalı.',
  pathSeparator: ' › ',
} as const;
