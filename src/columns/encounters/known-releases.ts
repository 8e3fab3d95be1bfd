/** SHA-256 of encounter files that are whole, as they were released: each is read by several sources. */
export const cbpReleases = [
  '09aa5298d440bf024f038425dd8fc7a3ba2290a0d9b65732ba4414001ec75c14',
  '3edd0f87137050351da21ae740c662a9304d581b979e4432f13d7de63082777d',
] as const;

export const gdiReleases = [
  'a39263cd71a1947292ac10a697e2eafdfb1433b10270231eadaf74873804cbcc',
  'deb666580458d3e8f99a9e1457098d4ee81737ee67d6f44e79fd7847c3b0e9ff',
] as const;

export const ohssReleases = ['cb9723f7503c2ddc63952ab694e06f21f65e249fcf26964db31968e5099c084f'] as const;
