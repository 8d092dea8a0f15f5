export const noticeText = {
  notReached: (who: string, count: number, againOn: string) => `Ulaşılamadı: ${who} (${count}. arama). ${againOn} tarihinde yeniden aranacak.`,
  againNotLater: 'Yeniden arama günü bugünden sonra olmalı.',
  noOne: 'Bu kişi rehberde kayıtlı değil. Hiçbir şey değişmedi. Numarayı talebin kaydında düzeltin.',
  noPhone: 'Yeni numarayı yazın.',
} as const;
