using System.Text;
using CsCheck;

namespace Archive.Tests.Engine;

/// <summary>Generators of awkward texts.</summary>
internal static class Gens
{
    private static readonly (int First, int Last)[] Blocks =
    [
        (0x20, 0x7E), (0xA0, 0x24F), (0x250, 0x36F), (0x370, 0x52F), (0x590, 0x6FF), (0x900, 0xDFF), (0x1100, 0x11FF),
        (0x1B00, 0x1B7F), (0x1D00, 0x206F), (0x2C60, 0x2C7F), (0x3040, 0x30FF), (0x4E00, 0x4EFF), (0xA720, 0xA7FF),
        (0xAC00, 0xACFF), (0xF900, 0xFFFF), (0x10400, 0x1044F), (0x1D400, 0x1D7FF), (0x1F600, 0x1F64F), (0xE0000, 0xE01FF),
    ];

    /// <summary>Texts of many scripts, with loose marks, characters without width and halves of surrogate pairs.</summary>
    public static readonly Gen<string> Text =
        Gen.OneOf([Gen.Char.Select(c => c.ToString()), .. Blocks.Select(block => Gen.Int[block.First, block.Last].Where(Rune.IsValid).Select(char.ConvertFromUtf32))])
            .Array[0, 120].Select(string.Concat);
}
