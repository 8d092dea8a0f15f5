/** Sentences about the people who work with the program. */
export const usersText = {
  nameEmpty: 'Ad en az bir harf ya da rakam içermeli.',
  nameTaken: (name: string) => `“${name}” adında bir kullanıcı var. Aynı adda ikinci bir kişi için göreviyle birlikte yazın.`,
  lastMudur: 'Bu kişi programdaki son müdür. Hiçbir şey değişmedi. Önce başka bir kullanıcıya müdür yetkisi verin.',
  notYourself: 'Kendi hesabınızı kapatamazsınız. Hiçbir şey değişmedi. Bunu başka bir müdür yapabilir.',
  ownPin: 'Kendi PIN’inizi “PIN’imi değiştir” ile değiştirin.',
  inactive: 'Bu kullanıcı artık çalışmıyor. Hiçbir şey değişmedi. Önce yeniden etkinleştirin.',
  mudurNeedsPin: 'Müdür yetkisi olan birinin PIN’i kaldırılamaz; yoksa herkes müdür olarak girebilir. Ona geçici bir PIN verin.',
  othersFirst: 'Müdür PIN’i olmadan başka kullanıcıya PIN verilmez; yoksa herkes müdür olarak girebilir. Önce kendi PIN’inizi belirleyin.',
  othersHavePins: 'Başka kullanıcıların PIN’i varken müdürün PIN’i kaldırılamaz; yoksa herkes müdür olarak girebilir. Önce onların PIN’lerini kaldırın.',
} as const;
