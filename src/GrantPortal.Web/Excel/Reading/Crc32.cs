namespace GrantPortal.Web.Excel.Reading;

/// <summary>The checksum of a zip file's parts (ISO 3309). The framework reads past a wrong one, and a figure with a bit turned would be a wrong figure.</summary>
internal struct Crc32()
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(number => Enumerable.Range(0, 8).Aggregate((uint)number, (rest, _) => (rest & 1) == 1 ? (rest >> 1) ^ Polynomial : rest >> 1))];

    private uint _rest = uint.MaxValue;

    public readonly uint Value => ~_rest;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        foreach (var each in bytes)
        {
            _rest = Table[(byte)(_rest ^ each)] ^ (_rest >> 8);
        }
    }
}
