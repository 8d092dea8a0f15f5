/** What a paper without personal data says of itself. */
export const withoutPersonalText = {
  note: 'Kişisel verisiz: kayıtlı kişilerin adı, telefonu, e-postası ve adresi gizlendi. Metinlerin geri kalanı olduğu gibidir.',
} as const;
