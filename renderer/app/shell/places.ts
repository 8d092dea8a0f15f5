import AccountBalanceOutlined from '@mui/icons-material/AccountBalanceOutlined';
import BadgeOutlined from '@mui/icons-material/BadgeOutlined';
import AssignmentTurnedInOutlined from '@mui/icons-material/AssignmentTurnedInOutlined';
import BarChartOutlined from '@mui/icons-material/BarChartOutlined';
import Diversity3Outlined from '@mui/icons-material/Diversity3Outlined';
import Inventory2Outlined from '@mui/icons-material/Inventory2Outlined';
import ListAltOutlined from '@mui/icons-material/ListAltOutlined';
import MapOutlined from '@mui/icons-material/MapOutlined';
import PhoneInTalkOutlined from '@mui/icons-material/PhoneInTalkOutlined';
import StorefrontOutlined from '@mui/icons-material/StorefrontOutlined';
import SettingsOutlined from '@mui/icons-material/SettingsOutlined';
import ShoppingCartOutlined from '@mui/icons-material/ShoppingCartOutlined';
import TodayOutlined from '@mui/icons-material/TodayOutlined';
import type { CommandName } from '../../../preload/contract/commands.ts';
import { shellText } from '../../text/shell.ts';

export interface Place {
  readonly path: string;
  readonly label: string;
  readonly icon: typeof TodayOutlined;
  readonly command: CommandName;
}

const text = shellText.navigation;

/** The navigation in its groups; a module that does not exist yet has no entry. */
export const placeGroups: readonly { readonly title: string | null; readonly places: readonly Place[] }[] = [
  {
    title: null,
    places: [
      { path: '/today', label: text.today, icon: TodayOutlined, command: 'goToday' },
      { path: '/requests', label: text.requests, icon: ListAltOutlined, command: 'goRequests' },
      { path: '/notices', label: text.notices, icon: PhoneInTalkOutlined, command: 'goNotices' },
      { path: '/hand-offs', label: text.handOffs, icon: AssignmentTurnedInOutlined, command: 'goHandOffs' },
    ],
  },
  {
    title: text.directory,
    places: [
      { path: '/neighbourhoods', label: text.neighbourhoods, icon: MapOutlined, command: 'goNeighbourhoods' },
      { path: '/people', label: text.muhtars, icon: BadgeOutlined, command: 'goMuhtars' },
      { path: '/ngos', label: text.ngos, icon: Diversity3Outlined, command: 'goNgos' },
      { path: '/units', label: text.units, icon: AccountBalanceOutlined, command: 'goUnits' },
    ],
  },
  {
    title: text.purchasing,
    places: [
      { path: '/purchases', label: text.purchases, icon: ShoppingCartOutlined, command: 'goPurchases' },
      { path: '/firms', label: text.firms, icon: StorefrontOutlined, command: 'goFirms' },
      { path: '/assets', label: text.assets, icon: Inventory2Outlined, command: 'goAssets' },
    ],
  },
  {
    title: null,
    places: [
      { path: '/reports', label: text.reports, icon: BarChartOutlined, command: 'goReports' },
      { path: '/settings', label: text.settings, icon: SettingsOutlined, command: 'goSettings' },
    ],
  },
];

export const places: readonly Place[] = placeGroups.flatMap((group) => group.places);
