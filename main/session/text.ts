/** Sentences at the door. */
export const sessionText = {
  wrongPin: 'PIN yanlış. Yeniden deneyin.',
  wrongPinWait: (seconds: string) => `PIN yanlış. Yeniden denemek için ${seconds} bekleyin.`,
  wrongCode: 'Kurtarma kodu yanlış. Kâğıttaki kodu harf harf yeniden yazın.',
  wrongCodeWait: (seconds: string) => `Kurtarma kodu yanlış. Yeniden denemek için ${seconds} bekleyin.`,
  wait: (seconds: string) => `Art arda yanlış denendi. Yeniden denemek için ${seconds} bekleyin.`,
  samePin: 'Yeni PIN, size verilen geçici PIN ile aynı olamaz.',
  noCode: 'Bu kullanıcının kurtarma kodu yok. Müdürünüz, Ayarlar › Kullanıcılar bölümünden yeni bir PIN verebilir.',
  duration: (seconds: number) => (seconds < 60 ? `${seconds} saniye` : seconds % 60 === 0 ? `${seconds / 60} dakika` : `${Math.floor(seconds / 60)} dakika ${seconds % 60} saniye`),
} as const;
