export const BorderPictureLegend = () => <g><rect width="1280" height="24" fill="none" /></g>;
