// The network that the page begins with: trained on the coins by `python -m tools.live_unet_data`.

import BYTES from "../../../convlab/live_unet/static/network.bin";
import { fromBytes } from "../net/bytes.js";

export const shipped = () => fromBytes(BYTES);
