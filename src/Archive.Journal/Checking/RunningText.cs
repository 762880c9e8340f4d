namespace Archive.Journal.Checking;

/// <summary>
/// The words of a file in reading order, without what marks them up, and where in the file each of them stands. A tag may stand
/// within a word or between two: <see cref="Chars"/> takes it for nothing, <see cref="Divided"/> for a space.
/// </summary>
internal sealed class RunningText
{
    private readonly List<(int At, int Source)> _pieces = [];
    private readonly List<int> _joints = [];
    private char[] _chars = new char[1024];
    private int _length;
    private bool _isJoint;

    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, _length);

    /// <summary>Adds to the text.</summary>
    /// <param name="text">Characters, references already decoded.</param>
    /// <param name="source">Where they stand in the file.</param>
    public void Add(ReadOnlySpan<char> text, int source)
    {
        if (text.IsEmpty) return;
        if (_isJoint && _length > 0 && char.IsLetterOrDigit(_chars[_length - 1]) && char.IsLetterOrDigit(text[0])) _joints.Add(_length);
        _isJoint = false;
        _pieces.Add((_length, source));
        Append(text);
    }

    /// <summary>Ends a word.</summary>
    public void Separate()
    {
        if (_length > 0 && _chars[_length - 1] != ' ') Append(" ");
    }

    /// <summary>Passes a tag that need not end a word.</summary>
    public void Join() => _isJoint = true;

    /// <summary>The same with a space wherever a tag stands within a word; null where none does.</summary>
    public RunningText? Divided()
    {
        if (_joints.Count == 0) return null;
        var divided = new RunningText();
        var done = 0;
        foreach (var joint in _joints.Append(_length))
        {
            divided.Copy(this, done, joint);
            divided.Separate();
            done = joint;
        }
        return divided;
    }

    /// <summary>Where in the file a character of <see cref="Chars"/> stands.</summary>
    public int SourceOf(int at)
    {
        var index = _pieces.BinarySearch((at, int.MaxValue));
        if (index < 0) index = ~index - 1;
        return index < 0 ? 0 : _pieces[index].Source + (at - _pieces[index].At);
    }

    private void Copy(RunningText other, int start, int end)
    {
        _pieces.Add((_length, other.SourceOf(start)));
        foreach (var (at, source) in other._pieces)
            if (at > start && at < end) _pieces.Add((_length + at - start, source));
        Append(other.Chars[start..end]);
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _chars.Length) Array.Resize(ref _chars, Math.Max(_chars.Length * 2, _length + text.Length));
        text.CopyTo(_chars.AsSpan(_length));
        _length += text.Length;
    }
}
