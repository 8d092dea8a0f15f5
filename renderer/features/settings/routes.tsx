import { Navigate, type RouteObject } from 'react-router';

export const settingsRoutes: RouteObject[] = [
  {
    path: 'settings',
    lazy: async () => ({ Component: (await import('./SettingsPage.tsx')).SettingsPage }),
    children: [
      { index: true, element: <Navigate to="kurum" replace /> },
      { path: 'kurum', lazy: async () => ({ Component: (await import('./OfficeSettings.tsx')).OfficeSettings }) },
      { path: 'kullanicilar', lazy: async () => ({ Component: (await import('../users/UsersPage.tsx')).UsersPage }) },
      { path: 'sureler', lazy: async () => ({ Component: (await import('./RuleSettings.tsx')).RuleSettings }) },
      { path: 'tatiller', lazy: async () => ({ Component: (await import('./HolidaySettings.tsx')).HolidaySettings }) },
      { path: 'hatirlatmalar', lazy: async () => ({ Component: (await import('./ReminderSettings.tsx')).ReminderSettings }) },
      { path: 'konular', lazy: async () => ({ Component: (await import('./TopicSettings.tsx')).TopicSettings }) },
      { path: 'gerekceler', lazy: async () => ({ Component: (await import('./ReasonSettings.tsx')).ReasonSettings }) },
      { path: 'kanallar', lazy: async () => ({ Component: (await import('./ChannelSettings.tsx')).ChannelSettings }) },
      { path: 'alanlar', lazy: async () => ({ Component: (await import('./OwnFieldSettings.tsx')).OwnFieldSettings }) },
      { path: 'satin-alma', lazy: async () => ({ Component: (await import('./purchases/PurchaseSettings.tsx')).PurchaseSettings }) },
      { path: 'aktarmalar', lazy: async () => ({ Component: (await import('./ImportSettings.tsx')).ImportSettings }) },
      { path: 'aktarim', lazy: async () => ({ Component: (await import('../exporting/ExportPage.tsx')).ExportPage }) },
      { path: 'erisim', lazy: async () => ({ Component: (await import('../trace/AccessLogPage.tsx')).AccessLogPage }) },
      { path: 'gecmis', lazy: async () => ({ Component: (await import('../trace/SettingHistoryPage.tsx')).SettingHistoryPage }) },
      { path: 'yedekler', lazy: async () => ({ Component: (await import('../backups/BackupPage.tsx')).BackupPage }) },
      { path: 'kvkk', lazy: async () => ({ Component: (await import('../disposal/DisposalPage.tsx')).DisposalPage }) },
      { path: 'kisaltmalar', lazy: async () => ({ Component: (await import('./SnippetSettings.tsx')).SnippetSettings }) },
      { path: 'dosyalar', lazy: async () => ({ Component: (await import('./FileSettings.tsx')).FileSettings }) },
      { path: 'yazilar', lazy: async () => ({ Component: (await import('./LetterSettings.tsx')).LetterSettings }) },
      { path: 'saglik', lazy: async () => ({ Component: (await import('../health/HealthPage.tsx')).HealthPage }) },
      { path: 'guncelleme', lazy: async () => ({ Component: (await import('../updates/UpdatesPage.tsx')).UpdatesPage }) },
      { path: 'gorunum', lazy: async () => ({ Component: (await import('./LookSettings.tsx')).LookSettings }) },
    ],
  },
];
