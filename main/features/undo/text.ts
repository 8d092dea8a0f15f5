/** Refusals and traces of undoing. */
export const undoText = {
  gone: 'Bu işlem artık geri alınamıyor. Kayıtlar olduğu gibi duruyor. Kaydı açıp elle düzeltin.',
  already: 'Bu işlem daha önce geri alınmış. Kayıtlar olduğu gibi duruyor. Listeyi yenileyin.',
  notYours: (name: string) => `Bu işlemi ${name} yaptı. Hiçbir şey değişmedi. Geri almasını ondan ya da müdürünüzden isteyin.`,
  builtOn: (what: string) => `${what} üzerinde bu işlemden sonra başka bir işlem yapıldı. Hiçbir şey değişmedi. Önce sonraki işlemi geri alın ya da kaydı elle düzeltin.`,
  paperOut: (number: string) => `${number} için bu işlemden sonra numaralı bir belge çıkarıldı. Hiçbir şey değişmedi. Talebi geri almak yerine düzeltin ya da gerekçesiyle iptal edin.`,
  someRecord: 'Kayıt',
  restored: (operation: string) => `Geri alındı: ${operation}.`,
  cancelReason: (operation: string) => `Geri alındı: ${operation}`,
  withdrawn: 'Geri alındı',
} as const;
