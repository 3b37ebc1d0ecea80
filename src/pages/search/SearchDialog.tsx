export default function SearchDialog({ onClose }: { onClose(): void }) { return onClose.length > 0 ? null : null; }
