namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>Shares a whole number out over units by weight, so that the shares add up to it exactly.</summary>
internal static class Apportion
{
    /// <summary>Every share lies between its unit's least and most; in between it follows the weight.</summary>
    public static int[] Share(int total, IReadOnlyList<Claim> claims)
    {
        if (total < claims.Sum(claim => claim.Least) || total > claims.Sum(claim => (long)claim.Most))
        {
            throw new InvalidOperationException(
                $"{total} cannot be shared out between {claims.Sum(claim => claim.Least)} and {claims.Sum(claim => (long)claim.Most)}."
            );
        }
        var ideal = Ideal(total, claims);
        var shares = ideal.Select(share => (int)Math.Floor(share)).ToArray();
        var open = total - shares.Sum();
        var byFraction = Enumerable.Range(0, claims.Count).OrderByDescending(i => ideal[i] - shares[i]).ThenBy(i => i).ToList();
        while (open > 0)
        {
            foreach (var i in byFraction.Where(i => shares[i] < claims[i].Most).Take(open).ToList())
            {
                shares[i]++;
                open--;
            }
        }
        return shares;
    }

    public static int[] Share(int total, IEnumerable<double> weights) => Share(total, [.. weights.Select(weight => new Claim(weight))]);

    /// <summary>The shares as fractions: the weights times the one factor that makes the bounded shares add up, found by halving.</summary>
    private static double[] Ideal(int total, IReadOnlyList<Claim> claims)
    {
        var (low, high) = (0.0, 1e9);
        for (var step = 0; step < 200; step++)
        {
            var factor = (low + high) / 2;
            if (claims.Sum(claim => claim.At(factor)) > total)
            {
                high = factor;
            }
            else
            {
                low = factor;
            }
        }
        return [.. claims.Select(claim => claim.At(low))];
    }
}

/// <summary>What one unit may get of a whole.</summary>
internal readonly record struct Claim(double Weight, int Least = 0, int Most = int.MaxValue)
{
    public double At(double factor) => Math.Clamp(Weight * factor, Least, Most);
}
